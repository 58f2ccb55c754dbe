// Who people are: an OpenID Connect issuer (Cognito) with one public client, the web. What they may do stands in our own table.
import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { WebConfig } from '../../functions/contract/web-config.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import type { StageContext } from '../stage-context.ts';

const poolFindings = {
  'AwsSolutions-COG8':
    'The plus plan (billed by person and month) watches for stolen passwords. An account opens nothing without an ' +
    'invitation, prod asks for a second factor, and the organisation that deploys may choose the plan.',
};
const optionalSecondFactorFindings = {
  'AwsSolutions-COG2': 'A stage for trying things out, with invented answers; prod requires a second factor.',
};

const invitation = {
  emailSubject: 'Ni är inbjuden till Lägesbild',
  emailBody:
    '<p>Ett konto i Lägesbild är skapat åt dig.</p><p>Användarnamn: {username}<br>Tillfälligt lösenord: {####}</p>' +
    '<p>Lösenordet gäller i sju dagar. Logga in och välj ett eget.</p>',
};

const verification = {
  emailSubject: 'Din kod till Lägesbild',
  emailBody: '<p>Koden är {####}.</p><p>Har du inte bett om den kan du bortse från brevet.</p>',
};

export class AuthStack extends Stack {
  readonly issuer: string;
  readonly clientId: string;
  readonly webConfig: WebConfig;
  /** Where the pool tells who an access token belongs to, the verified address too. */
  readonly userinfoUrl: string;

  constructor(scope: Construct, context: StageContext, siteUrl: string) {
    super(scope, 'Auth', context.stackProps('auth', 'Sign-in.'));
    const { settings } = context;
    const requiresSecondFactor = settings.secondFactor === 'required';

    const pool = new UserPool(this, 'People', {
      userPoolName: context.prefix,
      featurePlan: FeaturePlan.ESSENTIALS,
      // Whoever is invited makes their own account, with an address that Cognito verifies. An account alone opens nothing.
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      keepOriginal: { email: true },
      autoVerify: { email: true },
      userInvitation: invitation,
      userVerification: verification,
      mfa: requiresSecondFactor ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: settings.keepsData,
      removalPolicy: settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    explainFindings(pool, { ...poolFindings, ...(requiresSecondFactor ? {} : optionalSecondFactorFindings) });
    const domain = pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: context.signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });

    const client = this.webClient(pool, settings, siteUrl);
    new CfnManagedLoginBranding(this, 'SignInLook', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });

    this.issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    this.clientId = client.userPoolClientId;
    this.userinfoUrl = `${domain.baseUrl()}/oauth2/userInfo`;
    this.webConfig = {
      authority: this.issuer,
      clientId: this.clientId,
      scope: scopes.map(({ scopeName }) => scopeName).join(' '),
      signOutUrl: `${domain.baseUrl()}/logout?client_id=${this.clientId}&logout_uri=${siteUrl}/`,
    };
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId });
  }

  /** No secret, since a browser keeps none: the code flow with PKCE, and refresh tokens that are used once. */
  private webClient(pool: UserPool, settings: StageContext['settings'], siteUrl: string): UserPoolClient {
    return new UserPoolClient(this, 'Web', {
      userPool: pool,
      generateSecret: false,
      // Left out, Cognito would also allow flows that nothing here uses.
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [...scopes],
        callbackUrls: [`${siteUrl}${callbackPath}`],
        logoutUrls: [`${siteUrl}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.minutes(settings.accessTokenMinutes),
      idTokenValidity: Duration.minutes(settings.accessTokenMinutes),
      refreshTokenValidity: Duration.hours(settings.sessionHours),
      refreshTokenRotationGracePeriod: Duration.seconds(30),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}

const scopes = [OAuthScope.OPENID, OAuthScope.EMAIL];
const callbackPath = '/inloggad';
