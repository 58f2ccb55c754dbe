// Members on every level: the nation chooses where to look, or looks for somebody everywhere; a county's lead sees their own county.
import { useLocation, useSearch } from 'wouter';
import { permissions } from '../../functions/core/access.ts';
import { nationUnit } from '../../functions/core/people/staff.ts';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { type Directory, PlaceOptions } from '../shared/place-options.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { FindMembers, readSearch } from './find-members.tsx';
import { FoundMembers } from './found-members.tsx';
import { membersClient } from './members.ts';
import { messages } from './messages.ts';
import { UnitMembers } from './unit-members.tsx';
import './members.css';

export function MembersPage({ unit }: { readonly unit?: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const { role, organisation } = useMember().current;
  const may = permissions[role];
  const directory = useLoaded(`directory ${role}`, async (signal) =>
    may['manage-staff'] ? client('GET /api/directory', { signal }) : undefined,
  );
  const isNation = may['manage-nation'] !== undefined;
  const search = useSearch();
  const wanted = isNation && unit === undefined ? readSearch(search) : undefined;
  return (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        <p className="lead">
          {isNation ? text.lead : may['manage-staff'] ? text.leadCounty : text.notForYou}
        </p>
      </div>
      <ShowLoaded of={directory} isPart>
        {(places) =>
          places && (
            <>
              {isNation && <FindMembers text={wanted} />}
              {wanted === undefined ? (
                <>
                  {isNation && <ChooseUnit directory={places} unit={unit ?? nationUnit} />}
                  <Chosen directory={places} unit={isNation ? (unit ?? nationUnit) : organisation.id} />
                </>
              ) : (
                <FoundMembers text={wanted} />
              )}
            </>
          )
        }
      </ShowLoaded>
    </>
  );
}

function ChooseUnit({ directory, unit }: { readonly directory: Directory; readonly unit: string }) {
  const text = useMessages(messages);
  const [, navigate] = useLocation();
  return (
    <div className="field">
      <label htmlFor="unit">{text.choose}</label>
      <select id="unit" value={unit} onChange={({ target }) => navigate(paths.membersOf(target.value))}>
        <option value={nationUnit}>{text.nation}</option>
        <PlaceOptions directory={directory} />
      </select>
    </div>
  );
}

function Chosen({ directory, unit }: { readonly directory: Directory; readonly unit: string }) {
  const text = useMessages(messages);
  const { client } = useSession();
  const loading = useLoaded(`members ${unit}`, (signal) => membersClient(client, unit).read(signal));
  const places = directory.counties.flatMap((county) => [county, ...county.organisations]);
  const name = unit === nationUnit ? text.nation : (places.find(({ id }) => id === unit)?.name ?? unit);
  return (
    <ShowLoaded of={loading} isPart>
      {(members) => (
        <UnitMembers key={unit} unit={unit} name={name} members={members} onChanged={loading.reload} />
      )}
    </ShowLoaded>
  );
}
