import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Column } from "../../query/column.ts";
import type { FormulaError } from "../../query/formula/formula-error.ts";
import { isFormulaError, parseFormula } from "../../query/formula/parse-formula.ts";
import type { DerivedColumn } from "../../query/query.ts";
import type { Explorer } from "../explorer.ts";
import { FormulaField } from "./formula-field.tsx";
import { nameFault } from "./unique-name.ts";
import { withoutEqualsSign } from "./without-equals-sign.ts";

const unfinished: readonly FormulaError["key"][] = [
  "explore.formula.bracket-open",
  "explore.formula.expected",
  "explore.formula.open-quote",
];

/** Name and formula of one column; nothing is changed until the formula reads and the name is free. */
export function DerivedForm({
  explorer,
  start,
  action,
  columns,
  taken,
  onDone,
  onCancel,
}: {
  readonly explorer: Explorer;
  readonly start: DerivedColumn;
  readonly action: string;
  readonly columns: readonly Column[];
  readonly taken: readonly string[];
  readonly onDone: (column: DerivedColumn) => void;
  readonly onCancel: () => void;
}) {
  const { text } = explorer;
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const formulaField = useRef<HTMLTextAreaElement>(null);
  const name = useSignal(start.name);
  const formula = useSignal(start.formula);
  const isTried = useSignal(false);
  useLayoutEffect(() => nameField.current?.focus(), []);

  const parsed = parseFormula(withoutEqualsSign(formula.value), columns);
  const fault = isFormulaError(parsed) ? parsed : null;
  const wrongName = nameFault(name.value, taken);
  const isNameTold = wrongName !== null && (isTried.value || wrongName !== "empty");
  const nameMessage = isNameTold
    ? text(`explore.compute.name-${wrongName}`, { name: name.value.trim() })
    : "";
  const isFormulaTold = fault !== null && (isTried.value || formula.value.trim() !== "");

  const submit = (): void => {
    isTried.value = true;
    const field = wrongName ? nameField.current : fault ? formulaField.current : null;
    if (field) {
      field.focus();
      const told = wrongName
        ? text(`explore.compute.name-${wrongName}`, { name: name.value.trim() })
        : fault && text(fault.key, fault.values);
      explorer.announce(told ?? "");
    } else onDone({ name: name.value.trim(), formula: withoutEqualsSign(formula.value).trim() });
  };

  return (
    <form
      class="compute-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
    >
      <div class="compute-field">
        <label for={`${id}-name`}>{text("explore.compute.name")}</label>
        <input
          id={`${id}-name`}
          ref={nameField}
          value={name.value}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isNameTold}
          aria-describedby={isNameTold ? `${id}-name-told` : undefined}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        {isNameTold && (
          <p id={`${id}-name-told`} class="compute-fault">
            {nameMessage}
          </p>
        )}
      </div>
      <FormulaField
        explorer={explorer}
        id={`${id}-formula`}
        field={formulaField}
        value={formula.value}
        columns={columns}
        fault={isFormulaTold ? fault : null}
        isUnfinished={!isTried.value && fault !== null && unfinished.includes(fault.key)}
        makes={isFormulaError(parsed) ? null : parsed.type}
        onInput={(value) => (formula.value = value)}
        onSubmit={submit}
      />
      <div class="compute-row">
        <button type="submit">{action}</button>
        <button type="button" onClick={onCancel}>
          {text("explore.compute.cancel")}
        </button>
      </div>
    </form>
  );
}
