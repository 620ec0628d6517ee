/** Twelve decimals, as attainments have: noise of floating point beyond is nobody's business. */
export const rounded = (value: number): number => {
  const scaled = value * 1e12;
  return (Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 1e12 : value) + 0;
};
