// SPDX-License-Identifier: Apache-2.0
// Fails a test with the sentence a person would have read.
#pragma once

#include <QTest>

/// For any Result: passes when it is one, otherwise shows its error. Evaluates its argument once.
#define NEED(result)                                                                                                                       \
    do {                                                                                                                                   \
        const auto &needed = (result);                                                                                                     \
        QVERIFY2(needed, qPrintable(needed ? QString() : needed.error().text));                                                            \
    } while (false)
