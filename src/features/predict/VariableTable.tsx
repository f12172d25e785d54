import type { ShownVariable } from '../../domain/predict/trace-view';
import styles from './Predict.module.css';

/** The variables of the function that runs, changed ones marked in words too. */
export function VariableTable(props: {
  readonly name: string;
  readonly variables: readonly ShownVariable[];
}) {
  if (props.variables.length === 0) return <p>{props.name} has no variables yet.</p>;
  return (
    <table className={styles.table}>
      <caption>Variables of {props.name}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          <th scope="col">
            <span className="spoken">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.variables.map(({ name, value, changed }) => (
          <tr key={name} data-changed={changed}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <code>{value}</code>
            </td>
            <td>{changed ? 'changed' : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
