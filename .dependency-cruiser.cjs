// Who may import whom. The picture is in README.md, the reasons in docs/adr/0002-direction-of-imports.md.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(functions|surveys|infra|web|test)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only(
      'core-is-the-bottom',
      'Core sees survey types only.',
      '^functions/core/',
      '^(functions/core/|surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$)',
    ),
    {
      name: 'core-is-pure',
      comment: 'Core imports no package and nothing of Node.',
      severity: 'error',
      from: { path: '^functions/core/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'] },
    },
    only(
      'contract-sees-core',
      '',
      '^functions/contract/',
      '^(functions/contract/|functions/core/|surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$)',
    ),
    only(
      'answers-see-core',
      '',
      '^functions/answers/(?!compile)',
      '^(functions/answers/|functions/core/|surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$)',
    ),
    only(
      'storage-sees-core-and-contract',
      '',
      '^functions/storage/',
      '^functions/(storage|core|contract|answers)/|^surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$',
    ),
    only(
      'render-sees-core-and-contract',
      '',
      '^functions/render/',
      '^functions/(render|core|contract)/|^surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$',
    ),
    only(
      'http-is-a-shell',
      '',
      '^functions/http/',
      '^functions/(http|core|contract|answers|storage|render)/|^surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$',
    ),
    only(
      'jobs-are-shells',
      '',
      '^functions/jobs/',
      '^functions/(jobs|core|contract|answers|storage|render)/|^surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$',
    ),
    only(
      'web-sees-contract-and-core',
      '',
      '^web/',
      '^(web/|functions/(contract|core)/|surveys/(programme/|plan-library/|yearly-report/|outcome-table/)?types\\.ts$)',
    ),
    only('infra-sees-contract', '', '^infra/', '^(infra/|functions/contract/)'),
    only('surveys-see-types', 'Content is data; what builds it lives beside it.', '^surveys/', '^surveys/'),
    {
      name: 'entry-and-local-are-roots',
      severity: 'error',
      from: { path: '^(functions/(core|contract|answers|storage|render|http|jobs)|infra|web|surveys)/' },
      to: { path: '^functions/(entry|local)/' },
    },
    {
      name: 'local-is-a-root',
      comment: 'Only tests may start the local system; entry is loaded by it, never the other way.',
      severity: 'error',
      from: { path: '^functions/entry/' },
      to: { path: '^functions/local/' },
    },
    {
      name: 'survey-core-at-build-and-in-the-browser-only',
      severity: 'error',
      from: { path: '^(functions|infra|surveys)/', pathNot: '^functions/answers/compile' },
      to: { path: 'survey-core|survey-react-ui' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|web/dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
