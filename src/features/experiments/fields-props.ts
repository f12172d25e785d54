import type { ComponentType } from 'react';
import type { PromptProtocol } from '../../domain/prompt-protocol/protocol';

/** The fields of a prompt protocol; `app` passes them in, since the prompt lab has them too. */
export type ProtocolFieldsComponent = ComponentType<{
  readonly protocol: PromptProtocol;
  readonly onChange: (protocol: PromptProtocol) => void;
}>;
