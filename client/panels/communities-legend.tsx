// The communities of what is drawn → a legend of their signs and colours; a click goes to one, a cross takes the colours off.
import { colouring, wish } from '../state/desk.ts'
import { toggleCommunities } from '../state/exploring.ts'
import { theme } from '../state/theme.ts'
import { COMMUNITY_COLOURS, COMMUNITY_SIGNS } from '../network/look.ts'
import { words } from '../words/language.ts'
import { Icon } from './icon.tsx'
import './communities-legend.css'

export function CommunitiesLegend() {
  const say = words.value
  const found = colouring.value
  if (!found) return null
  const goTo = (number: number) => { wish.value = { to: 'fly', ids: [...found.numbers].filter(([, each]) => each === number).map(([id]) => id) } }
  return (
    <section class="communities" aria-label={say.communitiesTitle} title={say.communitiesHint}>
      <header class="communities-top">
        <h2>{say.communitiesTitle}</h2>
        <button class="communities-off" aria-label={say.communitiesOff} title={say.communitiesOff} onClick={toggleCommunities}><Icon name="close" size={16} /></button>
      </header>
      {found.communities.length === 0 && <p class="communities-none">{say.communitiesNone}</p>}
      <ul>
        {found.communities.map(({ number, hub, size }) => (
          <li key={number}>
            <button class="community" data-community={number} title={say.communityOf(hub.name, size)} onClick={() => goTo(number)}>
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke={COMMUNITY_COLOURS[theme.value][number]} stroke-width="4" /></svg>
              <span class="community-name">{COMMUNITY_SIGNS[number]} {hub.name}</span><span class="community-size">{size}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
