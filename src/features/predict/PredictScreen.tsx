import { useAppState } from '../../store/context';
import { selectSeries } from '../../store/select';
import { Page } from '../../ui/Page';
import { AccuracySection } from './AccuracySection';
import { CodeContext, type RenderCode } from './code-view';
import { RoundView } from './RoundView';
import { SeriesEnd } from './SeriesEnd';
import { SeriesSetup } from './SeriesSetup';

/** Read a program, say what a call returns, and see whether you or the model knows better. */
export function PredictScreen({ renderCode }: { readonly renderCode: RenderCode }) {
  const series = useAppState(selectSeries);
  const round = series?.rounds[series.current];
  return (
    <CodeContext value={renderCode}>
      <Page
        wide
        title="Predict"
        lead="Read a program and say what a call returns. The model predicts too; Python has the last word."
      >
        {!series && <SeriesSetup />}
        {series && round && <RoundView key={series.current} series={series} round={round} />}
        {series && !round && <SeriesEnd series={series} />}
        {!series && <AccuracySection />}
      </Page>
    </CodeContext>
  );
}
