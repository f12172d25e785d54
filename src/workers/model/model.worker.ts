import { connect } from '../rpc';
import type { ModelPageFunctions, ModelWorkerFunctions } from './protocol';
import { createModelRuntime } from './runtime/model-runtime';

const page: ModelPageFunctions = {
  loadStep: (step) => void rpc.loadStep.asEvent(step),
  sampleEvents: (id, events) => void rpc.sampleEvents.asEvent(id, events),
};
const rpc = connect<ModelPageFunctions, ModelWorkerFunctions>(self, createModelRuntime(page));
