import { useAppState } from '../../store/context';
import { selectSeries } from '../../store/select';
import { Page } from '../../ui/Page';
import { AccuracySection } from './AccuracySection';
import { CodeViewContext, type CodeViewComponent } from './code-view';
import { RoundView } from './RoundView';
import { SeriesEnd } from './SeriesEnd';
import { SeriesSetup } from './SeriesSetup';

/** Read a program, say what a call returns, and see whether you or the model knows better. */
export function PredictScreen({ codeView }: { readonly codeView: CodeViewComponent }) {
  const series = useAppState(selectSeries);
  const round = series?.rounds[series.current];
  return (
    <CodeViewContext value={codeView}>
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
    </CodeViewContext>
  );
}
