import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useActions } from '../../store/context';
import styles from './DropTarget.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes a task file dropped anywhere on the page. */
export function DropTarget() {
  const actions = useActions();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal };
    function onDragOver(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      for (const file of event.dataTransfer?.files ?? []) void actions.openTaskFile(file);
    }
    window.addEventListener('dragover', onDragOver, options);
    window.addEventListener('dragleave', onDragLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      ending.abort();
    };
  }, [actions]);
  if (!over) return null;
  return (
    <div className={styles.veil} role="status">
      <div className={styles.target}>
        <FileDown size={32} strokeWidth={1.25} aria-hidden="true" />
        <p>Drop to open as tasks</p>
        <span>MBPP or HumanEval, JSON or JSON Lines</span>
      </div>
    </div>
  );
}
