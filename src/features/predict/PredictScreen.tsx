import { useAppState } from '../../store/context';
import { selectSeries } from '../../store/select';
import { Page } from '../../ui/Page';
import { MeasureSection } from './MeasureSection';
import { RoundView } from './RoundView';
import { SeriesEnd } from './SeriesEnd';
import { SeriesList } from './SeriesList';
import { SeriesSetup } from './SeriesSetup';
import { type SharedParts, SharedPartsContext } from './shared-parts';

/** Read a program, say what a call returns, and see whether you or the model knows better. */
export function PredictScreen(parts: SharedParts) {
  const series = useAppState(selectSeries);
  const round = series?.rounds[series.current];
  return (
    <SharedPartsContext value={parts}>
      <Page
        wide
        title="Predict"
        lead="Read a program and say what a call returns. The model predicts too; Python has the last word."
      >
        {!series && <SeriesSetup />}
        {series && round && <RoundView key={series.current} series={series} round={round} />}
        {series && !round && <SeriesEnd series={series} />}
        {!series && <SeriesList />}
        {!series && <MeasureSection />}
      </Page>
    </SharedPartsContext>
  );
}
