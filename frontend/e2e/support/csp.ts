import { expect, type Browser, type Page } from '@playwright/test'
import { signIn } from './signIn'

/** Watches a page for anything its content security policy refuses. Call before the first `goto`, check at the end. */
export async function watchPolicy(page: Page): Promise<() => void> {
  const violations: string[] = []
  await page.exposeFunction('policyViolated', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { policyViolated: (violation: string) => void }).policyViolated
      report(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber} ${event.sample}`,
      )
    })
  })
  return () => expect(violations).toEqual([])
}

/** A person in their own window, watched for what the content security policy refuses. */
export async function watched(browser: Browser, username: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const policyHeld = await watchPolicy(page)
  await signIn(page, username)
  return { page, policyHeld }
}
