/** Version of this package, as it stands in every row: the same data may be scored otherwise by another one. */
export const engineVersion = '0.1.0';
