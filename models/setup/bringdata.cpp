// SPDX-License-Identifier: Apache-2.0
#include "models/setup/bringdata.h"

#include "jobs/runner/jobrunner.h"
#include "models/base/sentences.h"
#include "models/setup/mappingmodel.h"
#include "models/setup/rejectmodel.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <memory>

namespace tradewind {

using namespace Qt::StringLiterals;

BringData::BringData(ImportDesk &desk, JobRunner &runner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_mapping(new MappingModel(this))
    , m_rejects(new RejectModel(this))
{
    // A new match makes an old check worthless.
    connect(m_mapping, &MappingModel::matchChanged, this, [this] {
        if (m_state == State::Checking) { // its answer would be about another match
            cancel();
            ++m_turn;
            m_state = State::Ready;
        }
        m_audit = {};
        m_rejects->setRejects({});
        if (m_step == Step::Check)
            m_step = Step::Columns;
        Q_EMIT changed();
    });
}

BringData::~BringData() = default;

void BringData::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void BringData::open(const QString &path, const QString &presetId)
{
    if (m_state == State::Bringing)
        return;
    cancel();
    m_step = Step::File;
    m_sentence.clear();
    const auto look = std::make_shared<FileLook>(); // filled on the runner's thread, read here after it ended
    const qint64 turn = ++m_turn;
    QPointer<BringData> self(this);
    m_jobId = m_runner.start({tr("Looking at %1").arg(QFileInfo(path).fileName()),
                              [&desk = m_desk, path, presetId, look](const JobContext &context) -> Result<QString> {
                                  auto result = desk.look(path, presetId, context);
                                  if (!result)
                                      return result.error();
                                  *look = std::move(result).value();
                                  return BringData::tr("%1 rows, nothing stored yet").arg(QLocale().toString(look->rows));
                              }},
                             [self, turn, look](const Result<QString> &result) {
                                 if (!self || self->m_turn != turn)
                                     return;
                                 if (!result)
                                     return self->fail(result.error(), Step::File);
                                 self->m_file = *look;
                                 self->m_mapping->setColumns(look->columns, self->m_desk.places(*look));
                                 self->m_step = Step::Columns;
                                 self->check(Step::Columns);
                             });
    setState(State::Looking);
}

FileLook BringData::fileAsChosen() const
{
    FileLook file = m_file;
    file.columns = m_mapping->columns();
    return file;
}

void BringData::goTo(Step step)
{
    if (m_state == State::Bringing || m_state == State::Looking || m_file.path.isEmpty())
        return;
    if (step == Step::BringIn || (step == Step::Check && m_audit.rows == 0))
        return;
    m_step = step;
    setState(State::Ready);
}

QString BringData::obstacle() const
{
    if (m_file.path.isEmpty())
        return tr("Choose a file first.");
    if (const int row = m_mapping->firstAsking(); row >= 0)
        return tr("One choice left: %1. Say where it goes, or leave it out.").arg(m_mapping->columns().at(row).column);
    if (m_step == Step::Check && m_audit.ready == 0)
        return tr("No row of this file can be brought in with this match. Go back to Columns.");
    return {};
}

bool BringData::goOn()
{
    if (m_state == State::Looking || m_state == State::Checking || m_state == State::Bringing)
        return false;
    const QString why = obstacle();
    if (!why.isEmpty()) {
        m_sentence = why;
        Q_EMIT changed();
        return false;
    }
    if (m_state == State::Done)
        startOver();
    else if (m_step == Step::Check)
        bringIn({});
    else if (m_audit.rows > 0)
        goTo(Step::Check);
    else
        check(Step::Check);
    return true;
}

void BringData::check(Step after)
{
    const auto audit = std::make_shared<ImportAudit>(); // as in open()
    const qint64 turn = ++m_turn;
    QPointer<BringData> self(this);
    m_sentence.clear();
    m_jobId = m_runner.start({tr("Checking %1").arg(m_file.fileName),
                              [&desk = m_desk, file = fileAsChosen(), audit](const JobContext &context) -> Result<QString> {
                                  auto result = desk.check(file, context);
                                  if (!result)
                                      return result.error();
                                  *audit = std::move(result).value();
                                  const QLocale locale;
                                  return BringData::tr("%1 ready, %2 merged, %3 rejected; nothing stored yet")
                                      .arg(locale.toString(audit->ready), locale.toString(audit->merged), locale.toString(audit->rejected));
                              }},
                             [self, turn, audit, after](const Result<QString> &result) {
                                 if (!self || self->m_turn != turn)
                                     return;
                                 if (!result)
                                     return self->fail(result.error(), Step::Columns);
                                 self->m_audit = *audit;
                                 self->m_rejects->setRejects(audit->rejects);
                                 self->m_step = after;
                                 self->setState(State::Ready);
                             });
    setState(State::Checking);
}

void BringData::tryFirst()
{
    if (m_state == State::Ready && m_step == Step::Check && obstacle().isEmpty())
        bringIn({false, trialRows, {}});
}

void BringData::confirm()
{
    if (m_state == State::Asking)
        bringIn({true, 0, {}});
}

void BringData::bringIn(const BringOrder &asked)
{
    BringOrder order = asked;
    order.learned = std::make_shared<BringOrder::Learned>();
    const qint64 turn = ++m_turn;
    QPointer<BringData> self(this);
    m_sentence.clear();
    m_step = Step::BringIn;
    m_jobId = m_runner.start(m_desk.bringIn(fileAsChosen(), order), [self, turn, order](const Result<QString> &result) {
        if (!self || self->m_turn != turn)
            return;
        if (!result) {
            self->fail(result.error(), Step::Check);
            if (order.learned->asksConsent)
                self->setState(State::Asking);
            return;
        }
        self->m_sentence = result.value();
        if (order.firstRows > 0) {
            // The rest waits at the same step: the rows of the trial are known then and cost nothing.
            self->m_step = Step::Check;
            self->setState(State::Ready);
            Q_EMIT self->broughtIn(result.value());
            Q_EMIT self->triedFirst(order.learned->vins, self->m_file.fileName);
            return;
        }
        self->setState(State::Done);
        Q_EMIT self->broughtIn(result.value());
    });
    setState(State::Bringing);
}

void BringData::fail(const Error &error, Step backTo)
{
    m_step = backTo;
    m_sentence = localized(error);
    setState(error.kind == Error::Kind::Cancelled ? State::Ready : State::Failed);
}

void BringData::cancel()
{
    if (m_state == State::Looking || m_state == State::Checking || m_state == State::Bringing)
        m_runner.cancel(m_jobId);
}

Result<void> BringData::saveMatch(const QString &title)
{
    if (title.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, tr("Give the match a name, so that you find it again.")};
    return m_desk.saveMatch(fileAsChosen(), title.trimmed());
}

void BringData::startOver()
{
    if (m_state == State::Bringing)
        return;
    cancel();
    ++m_turn;
    m_file = {};
    m_sentence.clear();
    m_step = Step::File;
    m_state = State::Ready;
    m_mapping->setColumns({}, {});
}

} // namespace tradewind
