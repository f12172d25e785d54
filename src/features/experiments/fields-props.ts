import type { ComponentType } from 'react';
import type { PromptProtocol } from '../../domain/prompt-protocol/protocol';
import type { Task } from '../../domain/task';
import type { TaskChoice } from '../../domain/task-choice';

/** Fields that other features have too; `app` passes them in. */
export interface SharedFields {
  readonly ProtocolFields: ComponentType<{
    readonly protocol: PromptProtocol;
    readonly asked: readonly Task[];
    readonly onChange: (protocol: PromptProtocol) => void;
  }>;
  readonly TaskFields: ComponentType<{
    readonly choice: TaskChoice;
    readonly onChange: (choice: TaskChoice) => void;
  }>;
}
