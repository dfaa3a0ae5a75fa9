/** @type {import('adsc').ExternalTarget} */
export default {
  api: 1,
  name: 'card',
  emit({ plan, vocabularies, options }) {
    const { title = plan.model } = options;
    if (typeof title !== 'string') return { files: {}, problems: ['the option title is a text'] };
    const tables = plan.tables.map(({ id, rows, dim }) => `| ${cell(id)} | ${rows} | ${dim} |`);
    const lines = [
      `# ${cell(title)}`,
      '',
      `${plan.cost.params} parameters, ${vocabularies.size} vocabularies of its data, fingerprint ${plan.fingerprint.slice(0, 12)}`,
      '',
      '| table | rows | width |',
      '| --- | --- | --- |',
      ...tables,
    ];
    return { files: { 'card.md': `${lines.join('\n')}\n` } };
  },
};

/** Names come from whoever wrote the spec: they are no Markdown. */
function cell(text) {
  return String(text).replace(/[\\|`*_<>[\]#\r\n]/g, (c) => (/\s/.test(c) ? ' ' : `\\${c}`));
}
