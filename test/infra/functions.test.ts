// Each function of the contract is there as its entry in groups.ts says, with what keeps it watched and within bounds.
import { beforeAll, describe, expect, it } from 'vitest';
import { environmentOf } from '../../functions/contract/environment.ts';
import {
  apiFunctions,
  type FunctionSpec,
  scheduledJobs,
  streamJobs,
} from '../../functions/contract/groups.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { at } from './support/cloud-formation.ts';
import { describeGrants } from './support/describe-grants.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

/** As prod says in its context, and as it is where a stage says nothing. */
const openDataOf = {
  dev: {
    OPEN_DATA_PUBLISHER: 'Lägesbild',
    OPEN_DATA_PUBLISHER_TYPE: '',
    OPEN_DATA_LICENCE: 'http://creativecommons.org/publicdomain/zero/1.0/',
    OPEN_DATA_CONTACT: '',
  },
  prod: {
    OPEN_DATA_PUBLISHER: 'Länsstyrelsen i Exempel',
    OPEN_DATA_PUBLISHER_TYPE: 'RegionalAuthority',
    OPEN_DATA_LICENCE: 'http://creativecommons.org/licenses/by/4.0/',
    OPEN_DATA_CONTACT: 'oppnadata@lansstyrelsen.example',
  },
};
const openData = {
  publisher: openDataOf.prod.OPEN_DATA_PUBLISHER,
  publisherType: openDataOf.prod.OPEN_DATA_PUBLISHER_TYPE,
  licence: openDataOf.prod.OPEN_DATA_LICENCE,
  contact: openDataOf.prod.OPEN_DATA_CONTACT,
};
const mailFrom = 'lagesbild@lansstyrelsen.example';
let system: Synthesised;
beforeAll(() => {
  system = synthesise({ dev: { mailFrom }, prod: { mailFrom, openData } });
});

const functions: readonly (readonly [string, FunctionSpec])[] = Object.entries({
  ...apiFunctions,
  ...streamJobs,
  ...scheduledJobs,
});

describe.each(stageNames)('in %s', (stage) => {
  const lambda = (name: string) =>
    system
      .resources(stage, 'AWS::Lambda::Function')
      .find(({ properties }) => at(properties, 'FunctionName') === `lagesbild-${stage}-${name}`)?.properties;
  const alarmsOf = (functionName: string) =>
    system
      .resources(stage, 'AWS::CloudWatch::Alarm')
      .map(({ properties }) => properties)
      .filter((alarm) => JSON.stringify(at(alarm, 'Dimensions'))?.includes(functionName));

  it("holds the contract's functions, and CDK's own that copies the web", () => {
    const all = system.resources(stage, 'AWS::Lambda::Function');
    expect(all).toHaveLength(functions.length + 1);
    expect(all.filter(({ id }) => id.startsWith('CustomCDKBucketDeployment'))).toHaveLength(1);
  });

  describe.each(functions)('%s', (name, spec) => {
    it('runs as the contract says', () => {
      expect(lambda(name)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: [spec.architecture],
        MemorySize: spec.memoryMegabytes,
        Timeout: spec.timeoutSeconds,
        TracingConfig: { Mode: 'Active' },
      });
    });

    it('has exactly the environment of the schema', () => {
      const environment = at(lambda(name), 'Environment.Variables');
      const values: Record<string, string> = {
        TABLE_NAME: `lagesbild-${stage}`,
        USERINFO_URL: 'https://PeopleSignIn.auth.eu-north-1.amazoncognito.com/oauth2/userInfo',
        MAIL_FROM: mailFrom,
        SITE_URL: 'https://Distribution.DomainName',
        EVENT_BUS_NAME: `lagesbild-${stage}`,
        ...openDataOf[stage],
      };
      const names = ['TABLE_NAME', ...(spec.environment ?? [])];
      const expected = Object.fromEntries(names.map((variable) => [variable, values[variable]]));
      expect(
        environmentOf(spec.environment ?? [])
          .strict()
          .parse(environment),
      ).toEqual(expected);
    });

    it('logs to a group of its own that is encrypted and forgets', () => {
      const groupName = `/lagesbild-${stage}/${name}`;
      const groups = system
        .resources(stage, 'AWS::Logs::LogGroup')
        .filter(({ properties }) => at(properties, 'LogGroupName') === groupName);
      expect(groups).toHaveLength(1);
      expect(groups[0]?.properties).toMatchObject({
        RetentionInDays: stages[stage].logRetention,
        KmsKeyId: 'OperationsKey.Arn',
      });
      expect(at(lambda(name), 'LoggingConfig.LogGroup')).toBe(groups[0]?.id);
    });

    it('wakes somebody when it fails, is held back or is slow', () => {
      const metrics = alarmsOf(`${name.replaceAll('-', '')}Function`).map((alarm) => at(alarm, 'MetricName'));
      expect(metrics).toEqual(expect.arrayContaining(['Errors', 'Throttles', 'Duration']));
    });
  });

  it('has alarms that say in Swedish and English what it means and what to do, and tell somebody', () => {
    const alarms = system.resources(stage, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(3 * functions.length);
    for (const { id, properties } of alarms) {
      const description = String(at(properties, 'AlarmDescription'));
      expect(description, id).toMatch(/^.+\. Gör så här: .+\.\n\n.+\. What to do: .+\.$/);
      expect(description.length, id).toBeLessThanOrEqual(1024);
      expect(at(properties, 'AlarmActions'), id).toEqual(['Alarms']);
    }
  });

  const mappingOf = (name: string) =>
    system
      .resources(stage, 'AWS::Lambda::EventSourceMapping')
      .find(({ properties }) =>
        JSON.stringify(at(properties, 'FunctionName')).includes(`${name.replaceAll('-', '')}Function`),
      );

  describe.each(Object.keys(streamJobs))('the job %s', (name) => {
    it('gives up on a record into an encrypted queue, and somebody hears of it', () => {
      const queueName = `lagesbild-${stage}-${name}-failed`;
      const [queue] = system
        .resources(stage, 'AWS::SQS::Queue')
        .filter(({ properties }) => at(properties, 'QueueName') === queueName);
      expect(queue?.properties).toMatchObject({ SqsManagedSseEnabled: true });
      const mapping = mappingOf(name);
      expect(mapping?.properties).toMatchObject({
        EventSourceArn: 'Table.StreamArn',
        DestinationConfig: { OnFailure: { Destination: `${queue?.id}.Arn` } },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
      });
      const alarms = alarmsOf(`${queue?.id}.QueueName`);
      expect(alarms.map((alarm) => at(alarm, 'MetricName'))).toEqual(['ApproximateNumberOfMessagesVisible']);
    });

    it('wakes somebody when it falls behind', () => {
      const metrics = alarmsOf(`${name.replaceAll('-', '')}Function`).map((alarm) => at(alarm, 'MetricName'));
      expect(metrics).toContain('IteratorAge');
    });

    it('is sent the records of its sort keys only', () => {
      const mapping = mappingOf(name);
      const pattern = JSON.parse(String(at(mapping?.properties, 'FilterCriteria.Filters.0.Pattern')));
      const prefixes = streamJobs[name as keyof typeof streamJobs].sortKeyPrefixes;
      expect(pattern).toEqual({ dynamodb: { Keys: { sk: { S: prefixes.map((prefix) => ({ prefix })) } } } });
    });
  });
});

describe('the reminders', () => {
  it('that have not been run for a week wake somebody, since nothing fails then', () => {
    const alarm = system
      .resources('prod', 'AWS::CloudWatch::Alarm')
      .find(({ properties }) => at(properties, 'MetricName') === 'Invocations');
    expect(alarm?.properties).toMatchObject({
      Namespace: 'AWS/Lambda',
      MetricName: 'Invocations',
      Statistic: 'Sum',
      Period: 86_400,
      EvaluationPeriods: 7,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('are run on Mondays at eight by the clock of Stockholm, and kept when they cannot be', () => {
    const [schedule] = system.resources('prod', 'AWS::Scheduler::Schedule');
    expect(schedule?.properties).toMatchObject({
      ScheduleExpression: 'cron(0 8 ? * MON *)',
      ScheduleExpressionTimezone: 'Europe/Stockholm',
      State: 'ENABLED',
    });
    const [queue] = system
      .resources('prod', 'AWS::SQS::Queue')
      .filter(({ properties }) => at(properties, 'QueueName') === 'lagesbild-prod-remind-failed');
    expect(at(schedule?.properties, 'Target.DeadLetterConfig.Arn')).toBe(`${queue?.id}.Arn`);
    const [asynchronous] = system.resources('prod', 'AWS::Lambda::EventInvokeConfig');
    expect(asynchronous?.properties).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: `${queue?.id}.Arn` } },
    });
    const alarms = system.resources('prod', 'AWS::CloudWatch::Alarm').map(({ properties }) => properties);
    const told = alarms.filter((alarm) =>
      JSON.stringify(at(alarm, 'Dimensions'))?.includes(`${queue?.id}.QueueName`),
    );
    expect(told.map((alarm) => at(alarm, 'AlarmName'))).toEqual(['remindFunction-not-done']);
  });
});

describe('mail', () => {
  it('comes from the stage’s own address, encrypted on its way', () => {
    expect(system.resources('prod', 'AWS::SES::EmailIdentity')).toMatchObject([
      { properties: { EmailIdentity: 'lansstyrelsen.example' } },
    ]);
    expect(system.resources('prod', 'AWS::SES::ConfigurationSet')).toMatchObject([
      { properties: { Name: 'lagesbild-prod', DeliveryOptions: { TlsPolicy: 'REQUIRE' } } },
    ]);
  });

  it('that is given up wakes somebody', () => {
    const [filter] = system.resources('prod', 'AWS::Logs::MetricFilter');
    expect(filter?.properties).toMatchObject({ FilterPattern: '{ $.message = "mail given up" }' });
    const alarms = system.resources('prod', 'AWS::CloudWatch::Alarm').map(({ properties }) => properties);
    expect(alarms.map((alarm) => at(alarm, 'AlarmName'))).toContain('sendmailsFunction-gave-up');
  });

  it('is sent by nobody in a stage without an address, which synthesises all the same', () => {
    const without = synthesise();
    expect(describeGrants(without, 'prod')).not.toContain('ses:');
    expect(without.resources('prod', 'AWS::SES::EmailIdentity')).toEqual([]);
  });
});

describe('what each function may do', () => {
  it('is the least it needs: see the list', async () => {
    await expect(describeGrants(system, 'prod')).toMatchFileSnapshot('golden/grants.txt');
  });

  it('is the same in every stage', () => {
    expect(describeGrants(system, 'dev').replaceAll('lagesbild-dev', 'lagesbild-prod')).toBe(
      describeGrants(system, 'prod'),
    );
  });

  it('never includes deleting or scanning, nor a whole service', () => {
    const grants = describeGrants(system, 'prod');
    expect(grants).not.toMatch(/dynamodb:(Delete|Scan|PartiQL)/);
    expect(grants).not.toMatch(/:\*(,|$)/m);
  });
});

describe('the event bus', () => {
  it('is the stage’s own, and one function alone may put events on it, in our name', () => {
    const [bus, ...others] = system.resources('prod', 'AWS::Events::EventBus');
    expect(others).toEqual([]);
    expect(bus?.properties).toMatchObject({ Name: 'lagesbild-prod' });
    const paragraphs = describeGrants(system, 'prod').split('\n\n');
    const putting = paragraphs.filter((text) => text.includes('events:PutEvents'));
    expect(putting.map((text) => text.split('\n')[0])).toEqual(['tellestablishedRole']);
    expect(putting[0]).toContain('events:source');
  });
});
