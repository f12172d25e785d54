import { measurementsCsv, type Measurement } from '../../domain/predict/measurement';
import { saveFile } from '../../lib/save-file';

/** Hands measurements to the reader as a CSV file. */
export function saveMeasurements(measurements: readonly Measurement[]): void {
  const csv = measurementsCsv(measurements);
  saveFile(new Blob([csv], { type: 'text/csv' }), 'prediction-accuracy.csv');
}
