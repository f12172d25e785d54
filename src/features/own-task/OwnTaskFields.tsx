import { useState } from 'react';
import type { OwnTaskDraft, OwnTaskProblem } from '../../domain/own-task';
import { LinedTextArea } from '../../ui/LinedTextArea';
import { TextArea } from '../../ui/TextArea';

type Field = OwnTaskProblem['field'];

/** Description, asserts, setup. A field's emptiness is a problem only once it was left. */
export function OwnTaskFields(props: {
  readonly draft: OwnTaskDraft;
  readonly problems: readonly OwnTaskProblem[];
  /** Show every problem, also of fields not yet visited. */
  readonly all: boolean;
  readonly onChange: (draft: OwnTaskDraft) => void;
}) {
  const { draft, problems, all, onChange } = props;
  const [left, setLeft] = useState<Readonly<Partial<Record<Field, true>>>>({});

  function of(field: Field): readonly OwnTaskProblem[] {
    return problems.filter(
      (problem) => problem.field === field && (problem.line !== null || all || left[field]),
    );
  }

  function leave(field: Field): () => void {
    return () => {
      setLeft((old) => ({ ...old, [field]: true }));
    };
  }

  return (
    <>
      <TextArea
        label="Description"
        placeholder="Write a function that counts how often each word occurs in a sentence."
        value={draft.text}
        problems={of('text')}
        onBlur={leave('text')}
        onChange={(text) => {
          onChange({ ...draft, text });
        }}
      />
      <LinedTextArea
        label="Asserts"
        note="One each line. They name the function and say what should come out."
        placeholder={"assert count_words('a b a') == {'a': 2, 'b': 1}"}
        rows={4}
        value={draft.assertsText}
        problems={of('asserts')}
        onBlur={leave('asserts')}
        onChange={(assertsText) => {
          onChange({ ...draft, assertsText });
        }}
      />
      <LinedTextArea
        label="Setup (optional)"
        note="Python that runs after the program and before the asserts, such as imports they need."
        placeholder="import math"
        rows={2}
        value={draft.setup ?? ''}
        problems={of('setup')}
        onBlur={leave('setup')}
        onChange={(setup) => {
          onChange({ ...draft, setup });
        }}
      />
    </>
  );
}
