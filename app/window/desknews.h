// SPDX-License-Identifier: Apache-2.0
// What the open store tells the window: the book was read, could not be read, or more is known of one customer.
#pragma once

#include <QObject>

namespace tradewind {

class DeskNews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// A new book is in front: after the start, an import, a changed setting.
    void loaded();
    /// The book could not be read; the old rows are kept. `sentence` is for people.
    void failed(const QString &sentence);
    /// Something could not be kept; `sentence` is for people.
    void problem(const QString &sentence);
    /// Something was done by itself: "sequences", "outreach", …; what shows it reads again.
    void worked(const QString &task);
    /// The story of a customer came from the store.
    void customerArrived(qint64 customerId);
    /// How a call went that was made outside the queue was kept, or taken back.
    void called(qint64 customerId);
};

} // namespace tradewind
