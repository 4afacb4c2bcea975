/** Finds what the cluster runs on, and brings its jars. */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** OpenSearch 3 does not start on an older one. */
const leastJava = 21
const machines = '/usr/lib/jvm'

/** The program `java` of a new enough release, wherever it is installed. */
export function findJava() {
  const homes = [
    process.env.JAVA_HOME,
    ...(existsSync(machines) ? readdirSync(machines) : [])
  ]
  const programs = homes
    .filter(Boolean)
    .map(home => join(home.startsWith('/') ? home : join(machines, home), 'bin/java'))
    .filter(existsSync)
  const found = [...programs, 'java'].find(program => releaseOf(program) >= leastJava)
  if (found) return found
  throw new Error(
    `OpenSearch needs Java ${leastJava} or newer; install one beside the default (Debian 13: \`apt-get install openjdk-21-jre-headless\`) or name it by JAVA_HOME`
  )
}

function releaseOf(program) {
  try {
    const text = execFileSync(program, ['--version'], {encoding: 'utf8', stdio: 'pipe'})
    return Number(/ (\d+)/u.exec(text)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** The folder of the jars of OpenSearch; Maven brings them where they are not there yet. */
export function findJars() {
  const folder = join(tmpdir(), 'isnad-opensearch-jars')
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  execFileSync('mvn', ['-q', '-B', goal, `-DoutputDirectory=${folder}`], {
    cwd: import.meta.dirname,
    stdio: 'inherit'
  })
  return folder
}
