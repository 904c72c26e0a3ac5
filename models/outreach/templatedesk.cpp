// SPDX-License-Identifier: Apache-2.0
#include "models/outreach/templatedesk.h"

#include "base/clock.h"
#include "models/base/deskroles.h"
#include "models/base/sentences.h"
#include "models/queue/queuedesk.h"
#include "store/settingtable.h"

#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The program a family of messages belongs to, by the first word of their ids.
QString programOf(const QString &id)
{
    static const QHash<QString, QString> families{{u"tradein"_s, u"appraisals"_s},
                                                  {u"appointment"_s, u"appointments"_s},
                                                  {u"lead"_s, u"leads"_s},
                                                  {u"lease"_s, u"equity"_s},
                                                  {u"firsttime"_s, u"equity"_s}};
    const QString family = id.section(u'.', 0, 0);
    return families.value(family, family);
}

} // namespace

void StoreTemplates::read(std::function<void(Result<All>)> answer)
{
    m_store.ask<All>(
        [rooftop = m_rooftopId](Session &session) -> Result<All> {
            const auto shipped = TemplateBook::builtIn();
            if (!shipped)
                return shipped.error();
            All all{*shipped, *shipped};
            const auto own = applyOwnWords(session, rooftop, all.own);
            return own ? Result<All>(all) : own.error();
        },
        std::move(answer));
}

void StoreTemplates::look(const MessageTemplate &message, const TemplateWords &words, const QString &language, int reader,
                          std::function<void(Result<TemplateLook>)> answer)
{
    m_store.ask<TemplateLook>(
        [=, rooftopId = m_rooftopId, now = m_store.clock.nowMs()](Session &session) -> Result<TemplateLook> {
            const auto settings = SettingTable(session).read();
            const auto rooftop = RooftopTable(session).find(rooftopId);
            if (!settings || !rooftop)
                return !settings ? settings.error() : rooftop.error();
            return lookAtTemplate(session, *settings, *rooftop, message, words, language, reader, now);
        },
        std::move(answer));
}

void StoreTemplates::keep(const QString &id, const QString &language, const TemplateWords &words, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>([=, rooftop = m_rooftopId, by = m_by, now = m_store.clock.nowMs(),
                       &ids = m_store.ids](Session &session) { return keepOwnWords(session, ids, rooftop, id, language, words, by, now); },
                      std::move(answer));
}

void StoreTemplates::test(Channel channel, const QString &to, const TemplateWords &words, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [=, rooftopId = m_rooftopId, by = m_by, now = m_store.clock.nowMs(), &ids = m_store.ids](Session &session) -> Result<void> {
            const auto rooftop = RooftopTable(session).find(rooftopId);
            return rooftop ? sendTest(session, ids, *rooftop, channel, to, words, by, now) : rooftop.error();
        },
        std::move(answer));
}

TemplateModel::TemplateModel(TemplateStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TemplateModel::titleOf(const QString &id)
{
    QString words = id.section(u'.', 0, 0) == u"firsttime" || id.startsWith(u"lease.") ? id.section(u'.', 0, -2) : id.section(u'.', 1, -2);
    if (words.isEmpty())
        words = id.section(u'.', 1);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.replace(u'.', u' ');
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageTemplate &one = *message(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Program ? programWords(programOf(one.id))
               : index.column() == Title ? titleOf(one.id)
               : isOwn(index.row())      ? tr("own")
                                         : tr("shipped");
    case Qt::ToolTipRole:
        return one.id;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(one.id, isOwn(index.row()) ? tr("own") : tr("shipped"));
    case IconRole:
        return index.column() != Title        ? QString()
               : one.channel == Channel::Sms  ? u"text"_s
               : one.channel == Channel::Mail ? u"letter"_s
                                              : u"email"_s;
    case ToneRole:
        return int(index.column() == Words && isOwn(index.row()) ? Tone::Accent : index.column() == Title ? Tone::Normal : Tone::Dim);
    default:
        return {};
    }
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Program ? tr("Program") : section == Title ? tr("Message") : tr("Words");
}

void TemplateModel::reload()
{
    m_store.read([self = QPointer(this)](Result<TemplateStore::All> all) {
        if (!self)
            return;
        self->m_isLoading = false;
        self->m_errorText = all ? QString() : localized(all.error());
        if (all) {
            self->beginResetModel();
            self->m_all = *std::move(all);
            self->m_ids = self->m_all.shipped.messageIds();
            self->endResetModel();
        }
        Q_EMIT self->stateChanged();
    });
}

void TemplateModel::setLanguage(const QString &language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const MessageTemplate *TemplateModel::message(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_all.own.message(m_ids[row]) : nullptr;
}

TemplateWords TemplateModel::words(int row) const
{
    const MessageTemplate *one = message(row);
    return one != nullptr ? one->in(m_language) : TemplateWords();
}

bool TemplateModel::isOwn(int row) const
{
    const MessageTemplate *one = message(row);
    return one != nullptr && one->in(m_language) != m_all.shipped.message(one->id)->in(m_language);
}

void TemplateModel::look(int row, const TemplateWords &words, int reader)
{
    const MessageTemplate *one = message(row);
    if (one == nullptr)
        return;
    m_store.look(*one, words, m_language, reader, [self = QPointer(this), asked = ++m_asked](const Result<TemplateLook> &look) {
        if (self && asked == self->m_asked)
            Q_EMIT self->looked(look);
    });
}

void TemplateModel::keep(int row, const TemplateWords &words)
{
    const MessageTemplate *one = message(row);
    if (one == nullptr)
        return;
    m_store.keep(one->id, m_language, words, [self = QPointer(this), isBack = words.text.isEmpty()](const Result<void> &kept) {
        if (!self)
            return;
        if (kept)
            self->reload();
        Q_EMIT self->said(!kept    ? localized(kept.error())
                          : isBack ? tr("The shipped words are back.")
                                   : tr("Saved. Messages written from now on use it."),
                          bool(kept));
    });
}

void TemplateModel::test(int row, const QString &to, const TemplateWords &words)
{
    const MessageTemplate *one = message(row);
    if (one == nullptr)
        return;
    m_store.test(one->channel, to, words, [self = QPointer(this)](const Result<void> &queued) {
        if (self)
            Q_EMIT self->said(queued ? tr("The test is in the outbox.") : localized(queued.error()), bool(queued));
    });
}

} // namespace tradewind
