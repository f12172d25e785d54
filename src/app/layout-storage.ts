/** Where the widths of the parts are kept; a browser that refuses storage keeps none. */
export const layoutStorage = {
  getItem(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The widths begin anew at the next visit.
    }
  },
};
