/** Under this key formulas carry how they are read. The root knows no parser, so it asks. */
export const formulaReader: unique symbol = /* @__PURE__ */ Symbol.for('throughline.formulas') as never;
