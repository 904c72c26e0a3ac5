// SPDX-License-Identifier: Apache-2.0
#include "models/setup/gatewaymodel.h"

#include "base/hostcheck.h"
#include "models/base/roles.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> checkAccount(const GatewayAccount &account, const QHash<QString, QString> &typed, const QSet<QString> &stored)
{
    const GatewayInfo *info = findGateway(account.gateway);
    if (info == nullptr)
        return Error{Error::Kind::BadUse, GatewayModel::tr("Choose a carrier.")};
    if (account.title.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, GatewayModel::tr("Give the gateway a name.")};
    GatewayConfig config{account.values, account.isOwnServer, 0};
    for (const GatewayField &field : info->fields) {
        if (field.kind == GatewayField::Kind::Secret)
            config.values.insert(field.key, !typed.value(field.key).isEmpty() || stored.contains(field.key) ? u"stored"_s : QString());
        if (field.kind != GatewayField::Kind::Address || account.values.value(field.key).isEmpty())
            continue;
        if (const auto fits = checkUrl(QUrl(account.values.value(field.key)), account.isOwnServer); !fits)
            return Error{Error::Kind::BadUse, fits.error().text};
    }
    if (account.segmentsPerSecond <= 0 || account.segmentsPerDay < 0)
        return Error{Error::Kind::BadUse, GatewayModel::tr("The pace is a number above zero.")};
    return checkConfig(*info, config);
}

GatewayModel::GatewayModel(GatewayBook &book, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_zone(std::move(zone))
{}

int GatewayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int GatewayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GatewayModel::abilities(const GatewayInfo &info)
{
    if (info.channels.contains(Channel::Mail))
        return tr("each letter once · a print run a day · a list for a mail house");
    QStringList words;
    words << (info.canList ? tr("what may have gone out is settled by asking the carrier")
                           : tr("what may have gone out is settled by a person"));
    words << (info.hasInboundText ? tr("replies come in") : tr("replies do not come in this way"));
    if (info.hasIdempotencyKey)
        words << tr("the carrier refuses doubles");
    return words.join(u" · "_s);
}

QString GatewayModel::reaches(const GatewayInfo &info)
{
    const Channel channel = info.channels.constFirst();
    return channel == Channel::Mail ? tr("Letters") : channel == Channel::Email ? tr("E-mail") : tr("Texts");
}

QString GatewayModel::cell(const GatewayAccount &account, int column) const
{
    const GatewayInfo *info = findGateway(account.gateway);
    switch (column) {
    case Title:
        return account.title;
    case Carrier:
        return info != nullptr ? localized(info->title) : account.gateway;
    case Reaches:
        return info != nullptr ? reaches(*info) : QString();
    case State:
        return !account.isActive             ? tr("Switched off")
               : account.pausedWhy.isEmpty() ? tr("On")
                                             : tr("Paused: %1").arg(localized(account.pausedWhy));
    case Pace:
        return tr("%L1 a second, %L2 a day").arg(account.segmentsPerSecond).arg(account.segmentsPerDay);
    case LastNews:
        return account.polledAt ? dayAndTime(*account.polledAt, m_zone) : tr("never");
    }
    return {};
}

QVariant GatewayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GatewayAccount &account = m_accounts[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(account, column);
    case Qt::AccessibleTextRole:
        return column == Title ? u"%1, %2, %3"_s.arg(account.title, cell(account, Carrier), cell(account, State)) : cell(account, column);
    case ToneRole:
        if (column == State)
            return int(!account.isActive ? Tone::Dim : account.pausedWhy.isEmpty() ? Tone::Good : Tone::Bad);
        return int(column == Title ? Tone::Strong : Tone::Normal);
    case FiguresRole:
        return column == Pace || column == LastNews;
    default:
        return {};
    }
}

QVariant GatewayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Name");
    case Carrier:
        return tr("Carrier");
    case Reaches:
        return tr("For");
    case State:
        return tr("State");
    case Pace:
        return tr("Pace");
    case LastNews:
        return tr("News read");
    }
    return {};
}

void GatewayModel::reload()
{
    m_isLoading = m_accounts.isEmpty();
    Q_EMIT stateChanged();
    m_book.list([self = QPointer(this)](Result<QList<GatewayAccount>> accounts) {
        if (!self)
            return;
        self->m_isLoading = false;
        self->m_errorText = accounts ? QString() : localized(accounts.error());
        if (accounts) {
            self->beginResetModel();
            self->m_accounts = *std::move(accounts);
            self->endResetModel();
        }
        Q_EMIT self->stateChanged();
    });
}

const GatewayAccount *GatewayModel::account(int row) const
{
    return row >= 0 && row < m_accounts.size() ? &m_accounts[row] : nullptr;
}

int GatewayModel::rowOf(Id id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [id](const GatewayAccount &one) { return one.id == id; });
    return found == m_accounts.end() ? -1 : static_cast<int>(found - m_accounts.begin());
}

void GatewayModel::askSecrets(const GatewayAccount &account)
{
    m_book.storedSecrets(account, [self = QPointer(this), id = account.id](const Result<QSet<QString>> &stored) {
        if (self)
            Q_EMIT self->secretsKnown(id, stored ? *stored : QSet<QString>(), stored ? QString() : localized(stored.error()));
    });
}

Result<void> GatewayModel::keep(const GatewayAccount &account, const QHash<QString, QString> &typed, const QSet<QString> &stored)
{
    if (const auto fits = checkAccount(account, typed, stored); !fits)
        return fits;
    m_book.keep(account, typed, [self = QPointer(this)](const Result<GatewayBook::Kept> &kept) {
        if (!self)
            return;
        if (!kept) {
            Q_EMIT self->said(localized(kept.error()), false);
            return;
        }
        self->reload();
        Q_EMIT self->kept(kept->id);
        Q_EMIT self->said(kept->warning.isEmpty() ? tr("Saved.") : tr("Saved, but: %1").arg(kept->warning), kept->warning.isEmpty());
    });
    return {};
}

void GatewayModel::setActive(int row, bool isActive)
{
    const GatewayAccount *known = account(row);
    if (known == nullptr)
        return;
    GatewayAccount changed = *known;
    changed.isActive = isActive;
    m_book.keep(changed, {}, [self = QPointer(this), isActive](const Result<GatewayBook::Kept> &kept) {
        if (!self)
            return;
        self->reload();
        Q_EMIT self->said(!kept      ? localized(kept.error())
                          : isActive ? tr("Switched on: what waits for it goes now, as the rules allow.")
                                     : tr("Switched off: nothing leaves through it."),
                          bool(kept));
    });
}

void GatewayModel::remove(int row)
{
    const GatewayAccount *known = account(row);
    if (known == nullptr)
        return;
    m_book.remove(*known, [self = QPointer(this), title = known->title](const Result<void> &removed) {
        if (!self)
            return;
        self->reload();
        Q_EMIT self->said(removed ? tr("%1 and its keys are removed.").arg(title) : localized(removed.error()), bool(removed));
    });
}

void GatewayModel::test(const GatewayAccount &account)
{
    if (m_isTesting)
        return;
    m_isTesting = true;
    Q_EMIT said(tr("Asking %1 …").arg(account.title), true);
    m_book.test(account, [self = QPointer(this), title = account.title](const Result<void> &answered) {
        if (!self)
            return;
        self->m_isTesting = false;
        Q_EMIT self->said(answered ? tr("%1 answered and takes our keys. Nothing was sent.").arg(title) : localized(answered.error()),
                          bool(answered));
    });
}

} // namespace tradewind
