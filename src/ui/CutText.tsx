import { CodeBlock } from './CodeBlock';
import styles from './CutText.module.css';

/** A text with what was cut away from it struck through. */
export function CutText(props: {
  readonly label: string;
  /** The whole text, in order. */
  readonly parts: readonly { readonly text: string; readonly kept: boolean }[];
}) {
  const code = props.parts.map(({ text, kept }, index) =>
    kept ? (
      <span key={index}>{text}</span>
    ) : (
      <del key={index} className={styles.cut}>
        {text}
      </del>
    ),
  );
  return <CodeBlock wrap label={props.label} code={code} />;
}
