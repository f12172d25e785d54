/** Draws a number in [0, 1) with 32 bits of chance. */
export type RandomStream = () => number;

/**
 * A stream that depends on nothing but `seed` and `row` (32-bit unsigned both), so that a
 * row's text is the same whoever its neighbours are. The generator is sfc32 (PractRand).
 */
export function createRandomStream(seed: number, row: number): RandomStream {
  let a = seed | 0;
  let b = row | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  function draw(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }
  // The first outputs of neighbouring seeds are alike; its author throws 15 away.
  for (let round = 0; round < 15; round += 1) draw();
  return draw;
}
