import { useMemo } from 'react';
import type { ModelChoice } from '../../domain/model';
import { sameChoice } from '../../domain/same-choice';
import { EMBEDDED_MODEL } from '../../domain/settings';
import { useAppState } from '../../store/context';

/** Models that a run may have: the embedded one, the chosen one, and those of earlier runs. */
export function useModelChoices(): readonly ModelChoice[] {
  const chosen = useAppState(({ settings }) => settings.model);
  const runs = useAppState(({ experiments }) => experiments.runs);
  return useMemo(() => {
    const all = [
      EMBEDDED_MODEL,
      chosen,
      ...Object.values(runs).flatMap(({ choice }) => choice ?? []),
    ];
    return all.filter(
      (model, index) => all.findIndex((other) => sameChoice(model, other)) === index,
    );
  }, [chosen, runs]);
}
