import { missingInteger, type OwnData } from '../own-table.ts';

/** Takes the values of a column one after the other. */
export interface ColumnSink {
  add: (value: string | number | null) => void;
  done: () => OwnData;
}

function growing<T extends Float64Array | Int32Array | Uint32Array>(
  make: (length: number) => T,
): { push: (value: number) => void; done: () => T } {
  let values = make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const grown = make(values.length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length) as T,
  };
}

export function numberSink(): ColumnSink {
  const values = growing((length) => new Float64Array(length));
  return {
    add: (value) => values.push(typeof value === 'number' ? value : NaN),
    done: () => ({ type: 'number', values: values.done() }),
  };
}

export function integerSink(): ColumnSink {
  const values = growing((length) => new Int32Array(length));
  return {
    add: (value) => values.push(typeof value === 'number' ? value : missingInteger),
    done: () => ({ type: 'integer', values: values.done() }),
  };
}

export function textSink(): ColumnSink {
  const ids = growing((length) => new Uint32Array(length));
  const texts = [''];
  const idOf = new Map<string, number>();
  return {
    add(value) {
      if (value === null) return ids.push(0);
      const text = String(value);
      let id = idOf.get(text);
      if (id === undefined) {
        id = texts.length;
        texts.push(text);
        idOf.set(text, id);
      }
      ids.push(id);
    },
    done() {
      const all = ids.done();
      return { type: 'text', texts, ids: texts.length < 65_536 ? Uint16Array.from(all) : all };
    },
  };
}
