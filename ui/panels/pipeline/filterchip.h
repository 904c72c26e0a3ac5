// SPDX-License-Identifier: Apache-2.0
// One condition of the filter sentence, as a chip that can be pressed or removed.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace tradewind {

/// Click edits, the cross or Delete removes. Kind::Changed is accent with a border: not saved yet.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Saved, Changed, Add };

    FilterChip(const Theme &theme, const QString &text, Kind kind, const QString &key = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind;
    QString m_key;
};

} // namespace tradewind
