import { Check, ChevronDown, History } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { count } from '../../domain/count-words';
import { useActions, useAppState } from '../../store/context';
import type { TaskDocument } from '../../store/state';
import { Button } from '../../ui/Button';
import { shownProgram } from './shown-program';
import styles from './VersionMenu.module.css';
import { describeMoment, describeVersion } from './version-words';

/** Whose program stands in the editor, and the way back to every other version. */
export function VersionMenu() {
  const document = useAppState((state) =>
    state.selectedTask === null ? undefined : state.documents[state.selectedTask],
  );
  const writing = useAppState((state) => {
    const shown = shownProgram(state);
    return shown.kind === 'writing' ? shown.sample : null;
  });
  if (writing !== null) {
    return (
      <p className={styles.writing}>
        Candidate {writing + 1}
        <span className={styles.aside}>being written</span>
      </p>
    );
  }
  const current = document?.versions.find(({ id }) => id === document.current);
  if (!document || !current) return <span />;
  const name = describeVersion(document.versions, current);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button tone="quiet" aria-label={`Version: ${name}`} className={styles.trigger}>
          <History aria-hidden="true" />
          <span className={styles.name}>{name}</span>
          <span className={styles.aside}>{count(document.versions.length, 'version')}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Versions"
        >
          <VersionItems document={document} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function VersionItems({ document }: { readonly document: TaskDocument }) {
  const actions = useActions();
  return (
    <DropdownMenu.RadioGroup
      value={document.current}
      onValueChange={(id) => {
        actions.selectVersion(id);
      }}
    >
      {document.versions.toReversed().map((version) => (
        <DropdownMenu.RadioItem key={version.id} value={version.id} className={styles.item}>
          <span className={styles.tick}>
            <DropdownMenu.ItemIndicator>
              <Check size={14} aria-hidden="true" />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className={styles.name}>{describeVersion(document.versions, version)}</span>
          <time className={styles.aside} dateTime={new Date(version.at).toISOString()}>
            {describeMoment(version.at)}
          </time>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
