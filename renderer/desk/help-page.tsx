import { text } from '../text/sv'
import type { HelpArticle } from '../text/sv/help-article'
import { Page } from '../ui'
import './help.css'

const words = text.help
const articles: readonly HelpArticle[] = words.articles

/** Short articles, one page: it can be read from top to bottom and searched with the eyes. */
export function HelpPage() {
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="d-help">
        <nav aria-label={words.contents} className="s-card d-help-contents">
          <h2>{words.contents}</h2>
          <ul>
            {articles.map(({ key, title }) => (
              <li key={key}>
                <button type="button" className="s-link" onClick={() => goTo(key)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="d-help-articles">
          {articles.map(({ key, title, paragraphs, steps }) => (
            <article key={key} className="s-card">
              <h2 id={`help-${key}`} tabIndex={-1}>
                {title}
              </h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {steps ? (
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              ) : null}
            </article>
          ))}
        </div>
      </div>
    </Page>
  )
}

function goTo(key: string) {
  const heading = document.getElementById(`help-${key}`)
  heading?.scrollIntoView()
  heading?.focus()
}
