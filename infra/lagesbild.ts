// The whole system, stage by stage. Each stack knows only the ones before it.
import { join } from 'node:path';
import { type App, Stage, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { FunctionSpec } from '../functions/contract/groups.ts';
import { type Bundle, bundleFunction } from './constructs/bundle.ts';
import { ApiStack } from './stacks/api.ts';
import { AuthStack } from './stacks/auth.ts';
import { DataStack } from './stacks/data.ts';
import { EventsStack } from './stacks/events.ts';
import { JobsStack } from './stacks/jobs.ts';
import { stageMail } from './stacks/mail.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { ReleaseStack } from './stacks/release.ts';
import { WebStack } from './stacks/web.ts';
import { type StageContext, stageContext } from './stage-context.ts';
import { parseDeployment, stageNames, stages } from './stages.ts';

/** Adds every stage to the app, and the checks that synthesis must pass. Returns each function's bundle by entry. */
export function addLagesbild(app: App, webRoot: string): ReadonlyMap<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  const codeFolder = (spec: FunctionSpec): string => {
    const bundle = bundles.get(spec.entry) ?? bundleFunction(spec, join(app.outdir, 'bundles'));
    bundles.set(spec.entry, bundle);
    return bundle.folder;
  };
  for (const name of stageNames) {
    const deployment = parseDeployment(app.node.tryGetContext(name));
    addStage(new Stage(app, name), stageContext(name, stages[name], deployment, codeFolder), webRoot);
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return bundles;
}

function addStage(stage: Stage, context: StageContext, webRoot: string): void {
  const { stored, operationsKey } = new DataStack(stage, context);
  const { api, bucket, bucketName, siteUrl } = new WebStack(stage, context, operationsKey);
  const { issuer, clientId, userinfoUrl, webConfig } = new AuthStack(stage, context, siteUrl);
  const { functions } = new ApiStack(stage, context, {
    stored,
    operationsKey,
    api,
    issuer,
    clientId,
    userinfoUrl,
    siteUrl,
  });
  const mail = stageMail(stage, context);
  const { events } = new EventsStack(stage, context);
  const { jobs, scheduled } = new JobsStack(stage, context, {
    stored,
    operationsKey,
    mail,
    events,
    siteUrl,
  });
  new ReleaseStack(stage, context, { bucket, bucketName, webRoot, webConfig, operationsKey });
  new ObservabilityStack(stage, context, { api, functions, jobs, scheduled, operationsKey });
}
