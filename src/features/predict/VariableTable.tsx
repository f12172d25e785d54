import type { ShownVariable } from '../../domain/predict/trace-view';
import { Table } from '../../ui/Table';
import styles from './Predict.module.css';

const columns = [{ label: 'Name' }, { label: 'Value' }, { label: 'Change', spoken: true }] as const;

/** The variables of the function that runs, changed ones marked in words too. */
export function VariableTable(props: {
  readonly name: string;
  readonly variables: readonly ShownVariable[];
}) {
  const { name, variables } = props;
  if (variables.length === 0) return <p>{name} has no variables yet.</p>;
  const caption = `Variables of ${name}`;
  return (
    <div className={styles.variables}>
      <Table
        label={caption}
        caption={caption}
        columns={columns}
        rows={variables.map(({ name: variable, value, changed }) => ({
          key: variable,
          marked: changed,
          cells: [
            <code key="name">{variable}</code>,
            <code key="value">{value}</code>,
            changed ? 'changed' : '',
          ],
        }))}
      />
    </div>
  );
}
