/** One value of every type that figures use, and how a connector must give it. */
export const plainRow = {
  sql: `SELECT 1::BIGINT AS big, 2::HUGEINT AS huge, 3::UTINYINT AS tiny, sum(x) AS sum,
    -1.25::DECIMAL(18, 2) AS decimal, -0.05::DECIMAL(4, 2) AS short_decimal, 0.1::DOUBLE AS double,
    1.5::FLOAT AS float, -0.0::DOUBLE AS zero, NULL AS nothing, NULL::BIGINT AS no_number,
    'MEX'::ENUM ('IND', 'MEX') AS enum, NULL::ENUM ('IND', 'MEX') AS no_enum, 'é' AS text,
    true AS yes, DATE '1969-03-04' AS day, TIMESTAMP '2021-03-04 05:06:07' AS moment,
    [1, NULL] AS list, ['MEX'::ENUM ('IND', 'MEX'), NULL] AS enum_list, [[1.5], []] AS deep,
    {'a': 2::BIGINT, 'b': [DATE '2021-03-04'], 'c': NULL} AS struct
  FROM range(3) t(x)`,
  row: {
    big: 1,
    huge: 2,
    tiny: 3,
    sum: 3,
    decimal: -1.25,
    short_decimal: -0.05,
    double: 0.1,
    float: 1.5,
    zero: 0,
    nothing: null,
    no_number: null,
    enum: 'MEX',
    no_enum: null,
    text: 'é',
    yes: true,
    day: '1969-03-04',
    moment: '2021-03-04T05:06:07.000Z',
    list: [1, null],
    enum_list: ['MEX', null],
    deep: [[1.5], []],
    struct: { a: 2, b: ['2021-03-04'], c: null },
  },
} as const;

/** Types of 1, 'a', true and 0.5 once bound. */
export const boundTypes = { a: 'DOUBLE', b: 'VARCHAR', c: 'BOOLEAN', d: 'DOUBLE' } as const;
