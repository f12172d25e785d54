/** A column for each of `CONDITIONS`, in their order. */
export const CONDITION_COLUMNS = [
  { label: 'Program alone', numeric: true },
  { label: '+ description', numeric: true },
  { label: '+ asserts', numeric: true },
  { label: '+ both', numeric: true },
] as const;
