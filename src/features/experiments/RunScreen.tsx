import { useMemo, useState } from 'react';
import type { Experiment, TaskResult } from '../../domain/experiment/experiment';
import { summarise } from '../../domain/measures/summarise';
import { modelLabelOfRun } from '../../domain/model-label';
import { useAppState } from '../../store/context';
import { Page, Section } from '../../ui/Page';
import { BackToRuns } from './BackToRuns';
import { RunCharts } from './RunCharts';
import { Headline } from './Headline';
import { Matrix } from './Matrix';
import { Provenance } from './Provenance';
import { PublishedFigures } from './PublishedFigures';
import { RunHead } from './RunHead';
import { type OpenCell, SampleDialog } from './SampleDialog';
import { TagTable } from './TagTable';
import { useRun } from './useRun';
import { protocolWords } from './words';

/** One run: what it came to, what it failed on, every sample, and all that its numbers rest on. */
export function RunScreen({ id }: { readonly id: string }) {
  const opened = useRun(id);
  if (opened.phase === 'reading') {
    return (
      <Page wide title="Run" lead="Reading the run…">
        <BackToRuns />
      </Page>
    );
  }
  if (opened.phase === 'missing') {
    return (
      <Page wide title="There is no such run" lead="It was deleted, or made in another browser.">
        <BackToRuns />
      </Page>
    );
  }
  return <OpenedRunScreen run={opened.run} results={opened.results} />;
}

/** Results in the order of the run's tasks; they are kept by the alphabet. */
function inOrder(results: readonly TaskResult[], ids: readonly string[]): readonly TaskResult[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = ({ tally }: TaskResult): number => places.get(tally.taskId) ?? ids.length;
  return results.toSorted((a, b) => place(a) - place(b));
}

function OpenedRunScreen(props: {
  readonly run: Experiment;
  readonly results: readonly TaskResult[];
}) {
  const { run } = props;
  const { header } = run;
  const { ids } = header.tasks;
  const results = useMemo(() => inOrder(props.results, ids), [ids, props.results]);
  const tasks = useAppState((state) => state.tasks);
  const [cell, setCell] = useState<OpenCell | null>(null);
  const summary = useMemo(
    () =>
      summarise(
        results.map(({ tally }) => tally),
        (taskId) => tasks[taskId]?.tags ?? [],
      ),
    [results, tasks],
  );
  const lead =
    header.model.backend === 'none'
      ? `Programs from ${header.tasks.name}, ${header.tasks.ids.length} tasks.`
      : `${modelLabelOfRun(header.model.id)}, ${protocolWords(header.protocol)}, ${header.sampling.samples} samples of each of ${header.tasks.ids.length} tasks at temperature ${header.sampling.temperature}.`;
  return (
    <Page wide title={run.name} lead={lead}>
      <BackToRuns />
      <RunHead run={run} />
      {summary.whole.samples > 0 && (
        <>
          <Headline summary={summary.whole} />
          <PublishedFigures header={header} />
          <RunCharts run={run} results={results} summary={summary.whole} />
          <Section
            title="Every sample"
            note="A row is a task, a mark is a sample. Open one to see its program, its raw text and its verdicts."
          >
            <Matrix run={run} results={results} onOpen={setCell} />
          </Section>
          {summary.perTag.size > 1 && <TagTable perTag={summary.perTag} />}
        </>
      )}
      <Provenance run={run} />
      {cell && (
        <SampleDialog
          run={run}
          cell={cell}
          onMove={setCell}
          onClose={() => {
            setCell(null);
          }}
        />
      )}
    </Page>
  );
}
