import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TfjsKernel<K>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/type-aliases/TfjsKernel.md","filePath":"api/@convlang/backend-tfjs/type-aliases/TfjsKernel.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/type-aliases/TfjsKernel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / TfjsKernel</p><h1 id="type-alias-tfjskernel-k" tabindex="-1">Type Alias: TfjsKernel&lt;K&gt; <a class="header-anchor" href="#type-alias-tfjskernel-k" aria-label="Permalink to &quot;Type Alias: TfjsKernel\\&lt;K\\&gt;&quot;">​</a></h1><blockquote><p><strong>TfjsKernel</strong>&lt;<code>K</code>&gt; = <a href="./../../backend/type-aliases/DeviceKernel"><code>DeviceKernel</code></a>&lt;<code>tf.Tensor</code>, <a href="./../../backend/type-aliases/AttrsOfOp"><code>AttrsOfOp</code></a>&lt;<code>K</code>&gt;&gt;</p></blockquote><p>A kernel over tfjs&#39;s tensors for an op of the core.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="k" tabindex="-1">K <a class="header-anchor" href="#k" aria-label="Permalink to &quot;K&quot;">​</a></h3><p><code>K</code> <em>extends</em> <a href="./../../ops/type-aliases/OpName"><code>OpName</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/type-aliases/TfjsKernel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TfjsKernel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TfjsKernel as default
};
