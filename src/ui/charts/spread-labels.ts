/** A label's height with the space to its neighbour, in pixels. */
const LINE = 14;

/**
 * How far, in pixels, each label must move from its place so that none stands on another: they
 * keep their order and move as little as they can, together.
 */
export function spreadLabels(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => at(a) - at(b));
  /** Labels that touch, moved as one so that their middle stays where it was. */
  const blocks: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    let block = { members: [index], middle: at(index) };
    for (let above = blocks.at(-1); above && touch(above, block); above = blocks.at(-1)) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      block = {
        members,
        middle: members.reduce((sum, each) => sum + at(each), 0) / members.length,
      };
    }
    blocks.push(block);
  }
  const moves = places.map(() => 0);
  for (const { members, middle } of blocks) {
    for (const [place, index] of members.entries()) {
      moves[index] = middle + (place - (members.length - 1) / 2) * LINE - at(index);
    }
  }
  return moves;

  function at(index: number): number {
    return places[index] ?? 0;
  }
}

interface Block {
  readonly members: readonly number[];
  readonly middle: number;
}

function touch(above: Block, below: Block): boolean {
  const apart = ((above.members.length + below.members.length) / 2) * LINE;
  return below.middle - above.middle < apart;
}
