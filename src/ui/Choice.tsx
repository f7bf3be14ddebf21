import { h } from 'preact';

export interface ChoiceProps<T extends string> {
  readonly legend: string;
  /** Name of the radio group, unique in its tree. */
  readonly name: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  onChange(value: T): void;
}

/** One of a few, in one line: a radio group. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, name, options, words, value, onChange } = props;
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
