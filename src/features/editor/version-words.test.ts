import { describe, expect, it } from 'vitest';
import type { Version } from '../../store/state';
import { describeMoment, describeVersion } from './version-words';

const starter: Version = { id: 's', text: '', origin: { kind: 'starter' }, at: 0 };
const candidate: Version = {
  id: 'c',
  text: '',
  origin: { kind: 'candidate', run: 'r', sample: 2 },
  at: 1,
};

function edit(id: string, of: string): Version {
  return { id, text: '', origin: { kind: 'edit', of }, at: 2 };
}

describe('the words for a version', () => {
  it('name the starter and count candidates from one', () => {
    const versions = [starter, candidate];
    expect(versions.map((version) => describeVersion(versions, version))).toEqual([
      'Starter',
      'Candidate 3',
    ]);
  });

  it('trace an edit of an edit back to what was edited first', () => {
    const versions = [starter, candidate, edit('e', 'c'), edit('f', 'e'), edit('g', 's')];
    expect(versions.slice(2).map((version) => describeVersion(versions, version))).toEqual([
      'Your edit of candidate 3',
      'Your edit of candidate 3',
      'Your edit of the starter',
    ]);
  });

  it('survive edits that point at each other or at nothing', () => {
    const [inCircle, other, orphan] = [edit('a', 'b'), edit('b', 'a'), edit('c', 'gone')] as const;
    const versions = [inCircle, other, orphan];
    expect(describeVersion(versions, inCircle)).toBe('Your edit of the starter');
    expect(describeVersion(versions, orphan)).toBe('Your edit of the starter');
  });
});

describe('the moment of a version', () => {
  it('is a time today and a date with a time on other days', () => {
    const noon = new Date(2026, 4, 3, 12, 5).getTime();
    expect(describeMoment(noon, noon + 60_000)).toBe('12:05');
    expect(describeMoment(noon, noon + 172_800_000)).toContain('3 May');
  });
});
