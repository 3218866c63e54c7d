#ifndef CXGBOOST_H
#define CXGBOOST_H

// xgboost behind function pointers, loaded when it is first needed: linking it would make every
// start of the command load it with OpenMP and the C++ library's streams behind it.

#include <xgboost/c_api.h>

/// What is used of xgboost: name without `XG`, parameters, arguments. All return 0 or -1.
/// `XGBoosterFree` is `xg_BoosterFree` here.
#define XG_FUNCTIONS(F) \
    F(DMatrixCreateFromMat, \
        (const float *data, bst_ulong rows, bst_ulong columns, float missing, \
            DMatrixHandle *out), \
        (data, rows, columns, missing, out)) \
    F(DMatrixFree, (DMatrixHandle handle), (handle)) \
    F(DMatrixSetFloatInfo, \
        (DMatrixHandle handle, const char *field, const float *array, bst_ulong count), \
        (handle, field, array, count)) \
    F(BoosterCreate, (const DMatrixHandle *matrices, bst_ulong count, BoosterHandle *out), \
        (matrices, count, out)) \
    F(BoosterFree, (BoosterHandle handle), (handle)) \
    F(BoosterSetParam, (BoosterHandle handle, const char *name, const char *value), \
        (handle, name, value)) \
    F(BoosterUpdateOneIter, (BoosterHandle handle, int iteration, DMatrixHandle matrix), \
        (handle, iteration, matrix)) \
    F(BoosterPredictFromDMatrix, \
        (BoosterHandle handle, DMatrixHandle matrix, const char *config, \
            const bst_ulong **shape, bst_ulong *dimensions, const float **result), \
        (handle, matrix, config, shape, dimensions, result)) \
    F(BoosterPredictFromDense, \
        (BoosterHandle handle, const char *values, const char *config, DMatrixHandle matrix, \
            const bst_ulong **shape, bst_ulong *dimensions, const float **result), \
        (handle, values, config, matrix, shape, dimensions, result)) \
    F(BoosterLoadModelFromBuffer, \
        (BoosterHandle handle, const void *bytes, bst_ulong count), (handle, bytes, count)) \
    F(BoosterSaveModelToBuffer, \
        (BoosterHandle handle, const char *config, bst_ulong *count, const char **bytes), \
        (handle, config, count, bytes))

/// Loads xgboost; called once, before any other function of this header.
///
/// Returns NULL, or what is missing: the library's name, or the first function that it lacks.
const char *xg_load(void);

/// The text of the last error on this thread.
const char *xg_lastError(void);

#define XG_DECLARE(name, parameters, arguments) int xg_##name parameters;
XG_FUNCTIONS(XG_DECLARE)
#undef XG_DECLARE

#endif
