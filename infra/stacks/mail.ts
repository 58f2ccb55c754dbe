// Mail: the stage's own address at SES, and the right to send from it.
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { StageContext } from '../stage-context.ts';

/** What those who send need to know. */
export interface StageMail {
  readonly from: string;
  /** To send from that address and no other; none where the stage has no address. */
  sendStatements(): PolicyStatement[];
}

/**
 * Of a stage without an address. The one that stands in for it is reserved (RFC 2606), so that SES refuses it: mails
 * are then given up with an alarm, not lost in silence.
 */
const noMail: StageMail = { from: 'nobody@lagesbild.example', sendStatements: () => [] };

/** The stage's mail, with a stack of its own where the deployment names an address. */
export function stageMail(scope: Construct, context: StageContext): StageMail {
  const { mailFrom } = context.deployment;
  return mailFrom === undefined ? noMail : new MailStack(scope, context, mailFrom).mail;
}

class MailStack extends Stack {
  readonly mail: StageMail;

  constructor(scope: Construct, context: StageContext, mailFrom: string) {
    super(scope, 'Mail', context.stackProps('mail', "The stage's own address for mail."));
    const configurationSet = new ConfigurationSet(this, 'Sending', {
      configurationSetName: context.prefix,
      // Names of colleagues and organisations do not travel in the clear.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    const identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(mailFrom.slice(mailFrom.lastIndexOf('@') + 1)),
      configurationSet,
    });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
    const configurationSetArn = this.formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSet.configurationSetName,
    });
    this.mail = {
      from: mailFrom,
      sendStatements: () => [
        new PolicyStatement({
          actions: ['ses:SendEmail'],
          resources: [identity.emailIdentityArn, configurationSetArn],
          conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
        }),
      ],
    };
  }
}
