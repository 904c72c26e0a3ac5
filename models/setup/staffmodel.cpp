// SPDX-License-Identifier: Apache-2.0
#include "models/setup/staffmodel.h"

#include "domain/phone.h"
#include "models/base/roles.h"
#include "models/base/sentences.h"

#include <QPointer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

StaffModel::StaffModel(StaffBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{}

const QStringList &StaffModel::roles()
{
    static const QStringList all{QString(), u"sales"_s, u"bdc"_s, u"advisor"_s, u"manager"_s};
    return all;
}

QString StaffModel::roleWords(const QString &role)
{
    return role == u"sales"     ? tr("Sales")
           : role == u"bdc"     ? tr("BDC")
           : role == u"advisor" ? tr("Service advisor")
           : role == u"manager" ? tr("Manager")
                                : tr("Not said");
}

int StaffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.people.size());
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StaffModel::cell(const StaffRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Role:
        return row.role.isEmpty() ? QString() : roleWords(row.role);
    case Phone:
        return QString::fromStdString(readablePhone(row.phone.toStdString()));
    case Email:
        return row.email;
    case State:
        return row.isRetired ? tr("Retired") : row.isAway ? tr("Away") : tr("Here");
    }
    return {};
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StaffRow &row = m_all.people[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(row, column);
    case Qt::AccessibleTextRole:
        return column == Name ? u"%1, %2, %3"_s.arg(row.name, cell(row, Role), cell(row, State)) : cell(row, column);
    case ToneRole:
        if (row.isRetired)
            return int(Tone::Dim);
        if (column == State)
            return int(row.isAway ? Tone::Warn : Tone::Good);
        return int(column == Name ? Tone::Strong : Tone::Normal);
    case FiguresRole:
        return column == Phone;
    default:
        return {};
    }
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case State:
        return tr("State");
    }
    return {};
}

void StaffModel::reload()
{
    m_isLoading = m_all.people.isEmpty();
    Q_EMIT stateChanged();
    m_book.read([self = QPointer(this)](Result<StaffBook::All> all) {
        if (!self)
            return;
        self->m_isLoading = false;
        self->m_errorText = all ? QString() : localized(all.error());
        if (all) {
            self->beginResetModel();
            self->m_all = *std::move(all);
            self->endResetModel();
        }
        Q_EMIT self->stateChanged();
    });
}

const StaffRow *StaffModel::person(int row) const
{
    return row >= 0 && row < m_all.people.size() ? &m_all.people[row] : nullptr;
}

int StaffModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_all.people.begin(), m_all.people.end(), [&name](const StaffRow &one) { return one.name == name; });
    return found == m_all.people.end() ? -1 : static_cast<int>(found - m_all.people.begin());
}

Result<void> StaffModel::keep(StaffRow row, const QString &formerly)
{
    row.name = row.name.simplified();
    row.email = row.email.trimmed();
    if (row.name.isEmpty())
        return Error{Error::Kind::BadUse, tr("Type the name as deals and customers have it.")};
    if (!row.phone.trimmed().isEmpty()) {
        const QString phone = QString::fromStdString(e164(row.phone.toStdString()));
        if (phone.isEmpty())
            return Error{Error::Kind::BadUse, tr("\"%1\" is no phone number.").arg(row.phone)};
        row.phone = phone;
    } else {
        row.phone.clear();
    }
    if (!row.email.isEmpty() && (row.email.count(u'@') != 1 || row.email.startsWith(u'@') || row.email.endsWith(u'@')))
        return Error{Error::Kind::BadUse, tr("\"%1\" is no e-mail address.").arg(row.email)};
    m_book.keep(row, formerly, [self = QPointer(this), name = row.name](const Result<void> &done) {
        if (!self)
            return;
        if (done) {
            self->reload();
            Q_EMIT self->kept(name);
        }
        Q_EMIT self->said(done ? tr("Saved.") : localized(done.error()), bool(done));
    });
    return {};
}

void StaffModel::change(const StaffRow &row, const QString &sentence)
{
    m_book.keep(row, row.name, [self = QPointer(this), sentence](const Result<void> &done) {
        if (!self)
            return;
        if (done)
            self->reload();
        Q_EMIT self->said(done ? sentence : localized(done.error()), bool(done));
    });
}

void StaffModel::setAway(int row, bool isAway)
{
    if (const StaffRow *known = person(row)) {
        StaffRow changed = *known;
        changed.isAway = isAway;
        change(changed, isAway ? tr("%1 is away: alerts go to the next in order.").arg(changed.name)
                               : tr("%1 is back and gets alerts again.").arg(changed.name));
    }
}

void StaffModel::setRetired(int row, bool isRetired)
{
    if (const StaffRow *known = person(row)) {
        StaffRow changed = *known;
        changed.isRetired = isRetired;
        change(changed, isRetired ? tr("%1 is retired: what they did keeps their name, and no alert goes to them.").arg(changed.name)
                                  : tr("%1 works here again.").arg(changed.name));
    }
}

void StaffModel::choose(const QString &key, const QString &value)
{
    m_book.choose(key, value, [self = QPointer(this), key, value](const Result<void> &done) {
        if (!self)
            return;
        if (done)
            self->m_all.choices.insert(key, value);
        Q_EMIT self->said(done ? tr("Saved.") : localized(done.error()), bool(done));
    });
}

void StaffModel::test(int row)
{
    const StaffRow *known = person(row);
    if (known == nullptr)
        return;
    m_book.test(*known, [self = QPointer(this), name = known->name](const Result<int> &queued) {
        if (self)
            Q_EMIT self->said(queued ? tr("%n test alerts to %1 are in the outbox.", nullptr, *queued).arg(name)
                                     : localized(queued.error()),
                              bool(queued));
    });
}

} // namespace tradewind
