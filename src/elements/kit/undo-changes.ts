/** Undoes what was done to a document, from the records of it, so that it stands as it did before. */
export function undoChanges(records: readonly MutationRecord[]): void {
  for (const record of records.toReversed()) {
    const { type, target, oldValue } = record;
    if (type === 'characterData') target.textContent = oldValue;
    else if (type === 'attributes') undoAttribute(record);
    else {
      for (const node of record.addedNodes) node.parentNode?.removeChild(node);
      for (const node of record.removedNodes) target.insertBefore(node, record.nextSibling);
    }
  }
}

function undoAttribute({ target, attributeName, attributeNamespace, oldValue }: MutationRecord) {
  if (!(target instanceof Element) || attributeName === null) return;
  if (oldValue === null) target.removeAttributeNS(attributeNamespace, attributeName);
  else target.setAttributeNS(attributeNamespace, attributeName, oldValue);
}

/** Gives the fields of a form the values the page came with, which no record tells of. */
export function resetFields(host: Element): void {
  for (const field of host.querySelectorAll('input')) {
    field.checked = field.defaultChecked;
    const holdsText = !['radio', 'checkbox', 'file'].includes(field.type);
    if (holdsText) field.value = field.defaultValue;
  }
  for (const field of host.querySelectorAll('textarea')) field.value = field.defaultValue;
  for (const option of host.querySelectorAll('option')) option.selected = option.defaultSelected;
}
