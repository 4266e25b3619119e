import type { IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Book } from './book';

/** The conditional format rules of a sheet; of two that hold, the earlier one wins. */
export function sheetFormats(book: Book, sheetId: string): IConditionFormattingRule[] {
  return [...(book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [])];
}

/** Replaces all conditional format rules of a sheet. */
export function replaceFormats(
  book: Book,
  sheetId: string,
  rules: readonly {
    ranges: IRange[];
    rule: IConditionalFormattingRuleConfig;
    cfId?: string;
    stopIfTrue?: boolean;
  }[],
): void {
  for (const { cfId } of sheetFormats(book, sheetId)) {
    book.execute(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  }
  const model = book.injector.get(ConditionalFormattingRuleModel);
  // The engine puts each new rule in front of the others.
  for (const { ranges, rule, cfId, stopIfTrue = false } of [...rules].reverse()) {
    book.execute(AddConditionalRuleMutation.id, {
      subUnitId: sheetId,
      rule: { cfId: cfId ?? model.createCfId(book.unitId, sheetId), ranges, rule, stopIfTrue },
    });
  }
}
