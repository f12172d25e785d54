import type { Candidate } from '../../domain/run';
import { AssertMark } from '../../ui/AssertMark';
import styles from './CandidateRow.module.css';

/** More marks than this would crowd out the program. */
const MOST = 6;

/** A mark for each shown assert; with many asserts, their count and the worst. */
export function AssertMarks(props: { readonly candidate: Candidate; readonly asserts: number }) {
  const { candidate, asserts } = props;
  const kinds =
    candidate.phase === 'judged'
      ? candidate.verdict.asserts.map(({ kind }) => kind)
      : Array.from({ length: asserts }, () =>
          candidate.phase === 'judging' ? ('judging' as const) : ('waiting' as const),
        );
  if (kinds.length > MOST) {
    const passed = kinds.filter((kind) => kind === 'pass').length;
    return (
      <span className={styles.marks}>
        <AssertMark kind={kinds.find((kind) => kind !== 'pass') ?? 'pass'} />
        <span className={styles.tally}>
          {passed}/{kinds.length}
        </span>
      </span>
    );
  }
  return (
    <span className={styles.marks}>
      {kinds.map((kind, index) => (
        <AssertMark key={index} kind={kind} />
      ))}
    </span>
  );
}
