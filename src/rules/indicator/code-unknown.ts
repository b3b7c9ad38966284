import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { hasPiiCodes } from './pii-codes';
import { codeReadOf } from './rewrite';

/** A well-formed code that the list does not have. Most of the list is not verified, so it is no error. */
export const codeUnknown: AppendixRule = {
  id: 'code-unknown',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Mã ngoài danh mục',
    what: 'Mã {code} không có trong danh mục chỉ số PII đang dùng.',
    why: 'Có thể gõ nhầm mã, hoặc danh mục chưa cập nhật.',
    how: 'Đối chiếu với quyết định ban hành bộ chỉ số.',
  },
  en: {
    title: 'Code not listed',
    what: 'The list of PII indicators in use has no {code}.',
    why: 'It may be a slip, or the list may be out of date.',
    how: 'Compare it with the decision that sets the index.',
  },
  *check({ appendix, workbook }) {
    if (!hasPiiCodes(appendix)) return;
    const listed = new Set(
      workbook.knowledge.reference.indices
        .filter(({ framework }) => framework === 'PII')
        .map(({ code }) => code),
    );
    for (const named of namedRecords(appendix)) {
      const { record, indicator } = named;
      const { code } = indicator.value;
      if (record.kind !== 'indicator' || !code?.wellFormed || listed.has(code.code)) continue;
      yield { about: { record }, cells: [codeReadOf(named, code.code).cell], params: { code: code.code } };
    }
  },
};
