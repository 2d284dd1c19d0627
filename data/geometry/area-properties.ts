/** What the project's own geometry says of an area. */
export interface AreaProperties {
  /** The economy it is reported and coloured under; null if under none. */
  code: string | null;
  /** Own name, where the area is a part that statistics report under `code`. */
  part?: string;
  /** Its status is disputed: its borders are drawn dashed. */
  disputed?: true;
  note?: string;
}

/** The properties of one of the geometry's areas. */
export function propertiesOf(area: { properties?: unknown }): AreaProperties {
  return { code: null, ...(area.properties as object | null | undefined) };
}
