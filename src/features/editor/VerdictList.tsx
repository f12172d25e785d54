import type { ProgramVerdict } from '../../domain/verdict';
import { describeVerdict } from '../../domain/verdict-words';

/** The verdicts in sentences, for those who cannot see them at the lines. */
export function VerdictList({ verdict }: { readonly verdict: ProgramVerdict }) {
  return (
    <ol className="spoken" aria-label="Verdicts">
      {verdict.asserts.map((outcome, index) => (
        <li key={index}>{`Assert ${String(index + 1)} ${describeVerdict(outcome).long}.`}</li>
      ))}
    </ol>
  );
}
