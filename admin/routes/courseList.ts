import { Router, type Response } from 'express'
import { z } from 'zod'
import { cityCalendar } from '../../core/cases/cityCalendar.ts'
import { openStates } from '../../core/cases/course.ts'
import { courseList, type CourseFilter } from '../../core/cases/courseList.ts'
import { complaintTopics, isComplaintTopic } from '../../core/cities/complaintTopic.ts'
import { dayInZone, isoOf } from '../../core/law/day.ts'
import { keepersOf } from '../../core/store/keepers.ts'
import { countCases } from '../../core/store/listedCases.ts'
import { cityOffices } from '../cityOffices.ts'
import { doors } from '../doors.ts'
import { doorPath, inCity, show, type Here } from '../inCity.ts'
import { newsOf } from '../news.ts'
import type { PanelRoom } from '../room.ts'
import { nextWords, courseParts, type CoursePart } from '../courseKinds.ts'
import { urgencyOf } from '../urgency.ts'
import { CourseListPage, type CourseLine } from '../views/CourseList.tsx'

/** In place of one state: all in which something is still to be done. */
const stillOpen = 'terbuka'

const query = z.object({
  keadaan: z.string().max(40).optional().catch(undefined),
  lewat: z.literal('1').optional().catch(undefined),
  cari: z.string().trim().max(60).optional().catch(undefined),
  hal: z.coerce.number().int().min(1).max(10_000).catch(1),
  kabar: z.string().max(40).optional().catch(undefined),
})

type Query = z.infer<typeof query>

export function courseListRoutes(room: PanelRoom): Router {
  const router = Router()
  for (const part of courseParts)
    router.get<{ city: string }>(
      `/:city/${doors[part.door].path}`,
      inCity(room, part.door, (here, req, res) => showList(here, res, part, query.parse(req.query))),
    )
  return router
}

function filterOf({ kind, course }: CoursePart, { keadaan, lewat, cari }: Query): CourseFilter {
  const states = keadaan === stillOpen ? openStates(course) : keadaan ? [keadaan] : undefined
  return {
    kind,
    ...(states && { states }),
    ...(lewat && { overdue: true }),
    ...(cari ? { text: cari } : {}),
  }
}

async function showList(here: Here, res: Response, part: CoursePart, asked: Query): Promise<void> {
  const { room, scope, city, now } = here
  const { kind, course } = part
  const today = dayInZone(now, city.zone)
  const read = await room.store.read(async (tx) => {
    const list = await courseList(tx, scope, filterOf(part, asked), asked.hal)
    const ids = list.items.map(({ caseId }) => caseId)
    return {
      list,
      keepers: await keepersOf(tx, scope, ids),
      all: await countCases(tx, scope, { kind }),
      late: await countCases(tx, scope, { kind, dueBefore: isoOf(today) }),
      calendar: await cityCalendar(tx, city.id),
    }
  })
  const offices = new Map(cityOffices(city, today).map(({ key, name }) => [key, name]))
  const lines = read.list.items.map((item): CourseLine => {
    return {
      item,
      about: kind === 'complaint' ? topicWords(item.about) : item.about,
      keeper: read.keepers.get(item.caseId) ?? offices.get(item.office) ?? item.office,
      kept: read.keepers.has(item.caseId),
      next: nextWords(part, item.state),
      urgency: item.dueOn === null ? null : urgencyOf(item.dueOn, today, read.calendar),
    }
  })
  const open = openStates(course)
  const countIn = (counts: ReadonlyMap<string, number>) =>
    open.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
  await show(here, res, (frame) =>
    CourseListPage({
      frame,
      part,
      lines,
      list: read.list,
      path: doorPath(here, part.door),
      title: doors[part.door].says,
      asked: { state: asked.keadaan, late: asked.lewat !== undefined, text: asked.cari },
      counts: read.all,
      open: countIn(read.all),
      late: countIn(read.late),
      stillOpen,
      now,
      told: newsOf(asked.kabar),
    }),
  )
}

const topicWords = (topic: string | null): string | null =>
  topic !== null && isComplaintTopic(topic) ? complaintTopics[topic].words : topic
